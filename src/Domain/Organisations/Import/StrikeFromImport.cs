using System.Collections.Immutable;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>What the file meant to change and was refused is no part of the import.</summary>
public sealed record StrikeFromImport(Actor Actor, string ImportId, ImmutableArray<ScopePath> Refused)
    : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice) is { } denied) return denied;
        if (state.FindImport(ImportId) is not { } import) return ImportRefusals.UnknownImport;
        if (import.Undo is not null) return ImportRefusals.AlreadyUndone;
        ImmutableArray<ScopePath> struck = [.. import.Places.Select(p => p.Path).Intersect(Refused)];
        return struck.IsEmpty ? Decision<BlocEvent>.Nothing : new StruckFromImport(ImportId, struck);
    }
}
