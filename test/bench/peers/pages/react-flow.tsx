import '@xyflow/react/dist/style.css'
import { type Node, type NodeProps, ReactFlow, useNodesState, useReactFlow } from '@xyflow/react'
import { memo, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { offer } from './peer'

type TextNode = Node<{ text: string }, 'text'>

const TextNodeView = memo(function TextNodeView({ id, data: { text } }: NodeProps<TextNode>) {
  const flow = useReactFlow()
  const [editing, setEditing] = useState(false)
  if (!editing) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: as the naive page it stands for would do it
      <div style={box} onDoubleClick={() => setEditing(true)}>
        {text}
      </div>
    )
  }
  return (
    <textarea
      className="nodrag"
      style={box}
      // biome-ignore lint/a11y/noAutofocus: it opens on a double click
      autoFocus
      value={text}
      onChange={(event) => flow.updateNodeData(id, { text: event.currentTarget.value })}
      onKeyDown={(event) => event.key === 'Escape' && setEditing(false)}
      onBlur={() => setEditing(false)}
    />
  )
})

const box = {
  width: '100%',
  height: '100%',
  boxSizing: 'border-box',
  whiteSpace: 'pre',
  font: '13px/18px sans-serif'
} as const

const nodeTypes = { text: TextNodeView }

/** React Flow as its first example has it: all nodes in its state, nothing left out of sight. */
function Page() {
  const [nodes, setNodes, onNodesChange] = useNodesState<TextNode>([])
  useEffect(() => {
    offer({
      prepare: (shapes) =>
        shapes.map(
          ({ id, x, y, width, height, text }): TextNode => ({
            id,
            type: 'text',
            position: { x, y },
            data: { text },
            style: { width, height }
          })
        ),
      read: (parsed) => parsed,
      show: (native) => setNodes(native as TextNode[])
    })
  }, [setNodes])
  return (
    <ReactFlow
      nodes={nodes}
      onNodesChange={onNodesChange}
      nodeTypes={nodeTypes}
      defaultViewport={{ x: 0, y: 0, zoom: 1 }}
      minZoom={0.1}
      panOnScroll
      zoomOnDoubleClick={false}
    />
  )
}

createRoot(document.getElementById('root') ?? document.body).render(<Page />)
