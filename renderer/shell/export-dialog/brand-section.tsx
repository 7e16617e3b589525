import { Button, Stack, Text, TextInput } from '@mantine/core'
import { IconChevronDown, IconChevronRight, IconPhotoUp } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { printedColours } from '../../../shared/lenses/tints'
import type { Asset } from '../../../shared/model/asset'
import type { Brand } from '../../../shared/model/brand'
import { newId } from '../../../shared/model/id'
import { brandOf, projectOf } from '../../../shared/model/structure'
import { useAssetUrl } from '../../editor/images/asset-urls'
import { chooseLogo } from '../../editor/images/choose-logo'
import { type ImageHolder, removeImage } from '../../editor/images/set-image'
import { useTranslate } from '../../editor/messages'
import { notifyRefusal } from '../../editor/notify'
import { useDocument, useWorkbench } from '../../editor/workbench'
import { CommitField } from '../../ui/commit-field'
import { ColourField } from './colour-field'
import styles from './export-dialog.module.css'
import { FontField } from './font-field'
import { Section } from './form-parts'

type Changes = Partial<Omit<Brand, 'type' | 'id'>>

/** The client's dress, kept with the project: each change is an edit with undo, and shows in the preview at once. */
export function BrandSection() {
  const t = useTranslate()
  const { editor } = useWorkbench()
  const brand = brandOf(useDocument())
  const [isOpen, setIsOpen] = useState(false)
  const more = useId()

  function set(changes: Changes): void {
    const applied = editor.dispatch({ type: 'brand.set', brandId: newId('brand'), changes })
    if (!applied.ok) notifyRefusal(t, applied.refusal)
  }

  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <Section title={t('export.brand')}>
      <Logo brand={brand} />
      <Button
        variant="subtle"
        justify="flex-start"
        className={styles.more}
        leftSection={<Chevron size={16} stroke={1.6} aria-hidden="true" />}
        aria-expanded={isOpen}
        aria-controls={more}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('export.brand.more')}
      </Button>
      <div id={more}>{isOpen && <BrandFields brand={brand} onSet={set} />}</div>
    </Section>
  )
}

function BrandFields({ brand, onSet }: { brand: Brand | undefined; onSet: (changes: Changes) => void }) {
  const t = useTranslate()
  const clientName = projectOf(useDocument())?.clientName ?? ''
  const colours = {
    primaryColour: brand?.primaryColour ?? null,
    secondaryColour: brand?.secondaryColour ?? null
  }
  const printed = printedColours(colours)
  return (
    <Stack gap={12}>
      {(['primaryColour', 'secondaryColour'] as const).map((field) => (
        <ColourField
          key={field}
          label={t(`export.brand.${field}`)}
          description={t(`export.brand.${field}.why`)}
          value={colours[field]}
          printed={printed[field]}
          onCommit={(colour) => onSet({ [field]: colour })}
        />
      ))}
      <FontField brand={brand} />
      <CommitField
        label={t('export.brand.footer')}
        value={brand?.footer ?? ''}
        placeholder={clientName}
        onCommit={(footer) => onSet({ footer })}
      />
      <CommitField
        label={t('export.brand.version')}
        value={brand?.versionLabel ?? ''}
        placeholder="1.3"
        onCommit={(versionLabel) => onSet({ versionLabel })}
      />
      <TextInput
        type="date"
        label={t('export.brand.date')}
        description={t('export.brand.date.why')}
        value={brand?.datedOn ?? ''}
        onChange={(event) => onSet({ datedOn: event.currentTarget.value || null })}
      />
      <CommitField
        label={t('export.brand.confidentiality')}
        value={brand?.confidentialityNote ?? ''}
        placeholder={t('export.brand.confidentiality.example')}
        multiline
        onCommit={(confidentialityNote) => onSet({ confidentialityNote })}
      />
    </Stack>
  )
}

function Logo({ brand }: { brand: Brand | undefined }) {
  const t = useTranslate()
  const workbench = useWorkbench()
  const asset = useDocument().asset.get(brand?.logoAssetId ?? '')
  const holder: ImageHolder = {
    recordId: brand?.id ?? '',
    assetId: brand?.logoAssetId ?? null,
    show: (logoAssetId) => ({ type: 'brand.set', brandId: newId('brand'), changes: { logoAssetId } })
  }

  async function choose(): Promise<void> {
    await chooseLogo(workbench, t, holder)
  }

  return (
    <div className={styles.logo}>
      {asset ? (
        <LogoPicture asset={asset} />
      ) : (
        <span className={styles.noLogo}>{t('export.brand.logo')}</span>
      )}
      <Button
        variant="default"
        leftSection={<IconPhotoUp size={16} stroke={1.6} aria-hidden="true" />}
        onClick={() => void choose()}
      >
        {t(asset ? 'export.brand.logo.replace' : 'export.brand.logo.choose')}
      </Button>
      {asset && (
        <Button
          variant="default"
          aria-label={t('export.brand.logo.removeIt')}
          onClick={() => removeImage(workbench, t, holder)}
        >
          {t('export.brand.logo.remove')}
        </Button>
      )}
      {!asset && <Text className={styles.note}>{t('export.brand.logo.kinds')}</Text>}
    </div>
  )
}

function LogoPicture({ asset }: { asset: Asset }) {
  const t = useTranslate()
  const shown = useAssetUrl(asset)
  if (shown.state !== 'ready') return <span className={styles.noLogo}>{t('export.brand.logo')}</span>
  return <img className={styles.logoPicture} src={shown.url} alt={t('export.brand.logo')} />
}
