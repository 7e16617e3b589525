import { failure, type Result, success } from '../../shared/ipc/result'
import type { Id } from '../../shared/model/id'
import type { ProjectRepository } from '../db/project-repository'
import type { Library, Opened } from './library'

type ProjectId = Id<'project'>

/** Which window has which project: one window a project, so that no edit meets another one's. */
export class OpenProjects {
  readonly #library: Library
  readonly #windows = new Map<ProjectId, number>()
  /** Windows that show a project another one has open. They never write. */
  readonly #guests = new Map<number, ProjectId>()

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

  /** Lets a window read a project for as long as it is open elsewhere. */
  admit(windowId: number, projectId: ProjectId): void {
    this.#guests.set(windowId, projectId)
  }

  dismiss(windowId: number): void {
    this.#guests.delete(windowId)
  }

  /** The repository, for the window that opened it or was let in to read it. */
  readable(projectId: ProjectId, windowId: number): Result<ProjectRepository> {
    if (this.#guests.get(windowId) !== projectId) return this.of(projectId, windowId)
    const repository = this.#library.openOne(projectId)
    return repository ? success(repository) : failure('store.notOpen')
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
