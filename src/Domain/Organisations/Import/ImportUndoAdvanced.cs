namespace ChiBo.Domain.Organisations.Import;

/// <summary>Taking an import back has begun, went a stage further or was given up.</summary>
public sealed record ImportUndoAdvanced(string ImportId, ImportUndo? Undo) : BlocEvent
{
    public override BlocState Apply(BlocState state) => state.With(state.FindImport(ImportId)! with { Undo = Undo });
}
