using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>The bloc has told all organisations and cells of a stage.</summary>
/// <param name="Actor">The platform.</param>
/// <param name="ImportId">Which.</param>
/// <param name="To">What comes now; null when everything stands as before.</param>
public sealed record AdvanceImportUndo(Actor Actor, string ImportId, ImportUndoStage? To)
    : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.CheckPlatform(state.Exists, state.Path) is { } denied) return denied;
        if (state.FindImport(ImportId)?.Undo is not { } undo || undo.Stage == To || undo.Stage == ImportUndoStage.Done)
            return Decision<BlocEvent>.Nothing;
        return new ImportUndoAdvanced(ImportId, To is { } stage ? undo with { Stage = stage } : null);
    }
}
