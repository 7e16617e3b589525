import { failure, type Result, success } from '../../shared/ipc/result'
import type { Id } from '../../shared/model/id'
import type { ProjectRepository } from '../db/project-repository'
import type { Library, Opened } from './library'

type ProjectId = Id<'project'>

/** Which window has which project: one window a project, so that no edit meets another one's. */
export class OpenProjects {
  readonly #library: Library
  readonly #windows = new Map<ProjectId, number>()

  constructor(library: Library) {
    this.#library = library
  }

  /** The window that has it open, where that is another one. */
  elsewhere(projectId: ProjectId, windowId: number): number | null {
    const holder = this.#windows.get(projectId)
    return holder === undefined || holder === windowId ? null : holder
  }

  open(projectId: ProjectId, windowId: number): Result<Opened> {
    const opened = this.#library.open(projectId)
    if (opened.ok) this.#windows.set(projectId, windowId)
    return opened
  }

  /** The repository, for the window that opened it. */
  of(projectId: ProjectId, windowId: number): Result<ProjectRepository> {
    const repository = this.#library.openOne(projectId)
    if (!repository || this.#windows.get(projectId) !== windowId) return failure('store.notOpen')
    return success(repository)
  }

  close(projectId: ProjectId, windowId: number): void {
    if (this.#windows.get(projectId) !== windowId) return
    this.#windows.delete(projectId)
    this.#library.close(projectId)
  }

  windowClosed(windowId: number): void {
    for (const [projectId, holder] of [...this.#windows]) {
      if (holder === windowId) this.close(projectId, windowId)
    }
  }
}
