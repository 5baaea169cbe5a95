using System.Collections.Immutable;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>A file of organisations and cells is taken over; the last few are remembered.</summary>
public sealed record PlacesImported(
    string ImportId, ImmutableArray<TouchedPlace> Places, DateTimeOffset At, string? Content = null) : BlocEvent
{
    public override BlocState Apply(BlocState state)
    {
        if (state.FindImport(ImportId) is { } known)
            return state.With(known with { Places = known.Places.AddRange(Places) });
        var imports = state.Imports.Add(new PlacesImport(ImportId, At, Places) { Content = Content });
        return state with { Imports = imports.Length > BlocLimits.Imports ? imports[^BlocLimits.Imports..] : imports };
    }
}
