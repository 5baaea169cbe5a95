using System.Collections.Immutable;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>
/// The bloc notes what a file is about to change, before anything is changed: an import that breaks off half-way is
/// taken back all the same. The same file sent again under the same name adds what it still has to change.
/// </summary>
/// <param name="Actor">The bloc's office.</param>
/// <param name="ImportId">The same for an order that its sender named and sends again.</param>
/// <param name="Places">In the order of the file, an organisation before its cells.</param>
/// <param name="Content">Digest of the file; null where it was not read.</param>
public sealed record NotePlacesImport(
    Actor Actor, string ImportId, ImmutableArray<TouchedPlace> Places, string? Content = null)
    : ICommand<BlocState, BlocEvent>
{
    public Decision<BlocEvent> Decide(BlocState state, DateTimeOffset at)
    {
        if (Actor.Check(state.Exists, state.Path, Role.BlocOffice) is { } denied) return denied;
        if (Places.Length > BlocLimits.ImportPlaces) return CommonRefusals.TooMany("places", BlocLimits.ImportPlaces);
        if (Places.Any(p => !state.Path.Contains(p.Path))) return CommonRefusals.InvalidValue("places");
        var known = state.FindImport(ImportId);
        if (known?.Content is { } content && Content is not null && Content != content) return CommonRefusals.KeyReused;
        if (known?.Undo is not null) return ImportRefusals.AlreadyUndone;
        var noted = known?.Places.Select(p => p.Path).ToImmutableHashSet() ?? [];
        ImmutableArray<TouchedPlace> more = [.. Places.Where(p => !noted.Contains(p.Path))];
        if (more.IsEmpty) return Decision<BlocEvent>.Nothing;
        return new PlacesImported(ImportId, more, at, Content);
    }
}
