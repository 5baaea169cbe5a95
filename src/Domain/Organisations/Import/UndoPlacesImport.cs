using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>
/// Takes a file of organisations and cells back, all of it or nothing: what it registered is withdrawn, what it renamed
/// has its former name. Whether that can be, its organisations and cells say; here it is decided that they are asked.
/// </summary>
/// <param name="Actor">Who takes it back.</param>
/// <param name="ImportId">As the import said.</param>
/// <param name="Order">
/// The sender's own name for the order. It is kept with the import and not with the change, because an order that ends
/// with a refusal leaves no trace under its name.
/// </param>
public sealed record UndoPlacesImport(Actor Actor, string ImportId, string? Order = null)
    : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice) is { } denied) return denied;
        if (state.FindImport(ImportId) is not { } import) return ImportRefusals.UnknownImport;
        return import.Undo switch
        {
            null => new ImportUndoAdvanced(ImportId, new ImportUndo(at, Actor.Id, Order, ImportUndoStage.TakingBack)),
            { Stage: ImportUndoStage.Done } undo when !IsThis(undo) => ImportRefusals.AlreadyUndone,
            _ => Decision<BlocEvent>.Nothing, // done by this very order, or under way
        };
    }

    private bool IsThis(ImportUndo undo) => Order is not null && undo.Order == Order && undo.ActorId == Actor.Id;
}
