using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;

namespace ChiBo.Domain.Cells;

/// <summary>
/// An import is taken back from the cell: one that it registered is withdrawn while nothing rests on it, another has
/// its former name again. May be given again.
/// </summary>
/// <param name="Actor">The platform.</param>
/// <param name="ImportId">Which import.</param>
/// <param name="Place">What the import made of the cell.</param>
public sealed record TakeBackCell(Actor Actor, string ImportId, TouchedPlace Place) : ICommand<CellState, CellEvent>
{
    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (!Actor.IsPlatform) return CommonRefusals.NotFound;
        if (!state.Exists || state.TakenBack?.ImportId == ImportId) return Decision<CellEvent>.Nothing;
        if (Place.Before is null ? state.ImportId != ImportId || state.Name != Place.After : !IsKnown(state.Name))
            return ImportRefusals.PlaceChanged(state.Path, state.Name);
        if (Place.Before == state.Name) return Decision<CellEvent>.Nothing; // the import never came to it
        if (Place.Before is null && WhatRestsOn(state) is { } why) return why;
        return new CellTakenBack(ImportId, Place.Before, at);
    }

    private bool IsKnown(string name) => name == Place.Before || name == Place.After;

    /// <summary>The first thing that somebody did with the cell; also what is over by now: it is on record.</summary>
    private static Refusal? WhatRestsOn(CellState state)
    {
        if (state.Members.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } member)
            return ImportRefusals.CellHasMembers(state.Path, member);
        if (state.Meetings.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } meeting)
            return ImportRefusals.CellHasMeetings(state.Path, meeting);
        if (!state.Visits.IsEmpty) return ImportRefusals.CellIsVisited(state.Path, state.Visits[0].VisitId);
        if (!state.Schedules.IsEmpty) return ImportRefusals.CellHasSchedule(state.Path);
        return state.ThematicPlans.IsEmpty ? null : ImportRefusals.CellHasPlan(state.Path, state.ThematicPlans[0].Year);
    }
}
