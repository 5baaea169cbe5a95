using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// Takes the last roster file that changed somebody back, exactly, while nothing rests on it: nobody it touched has changed since, and no
/// meeting has been opened with the roster it left.
/// </summary>
/// <param name="Actor">Who takes it back.</param>
/// <param name="ImportId">As the import said.</param>
public sealed record UndoRosterImport(Actor Actor, string ImportId) : ICommand<CellState, CellEvent>
{
    private const int NamedMembers = 20;

    /// <summary>Whether the last import can be taken back.</summary>
    public static Refusal? Guard(CellState state, Actor actor) =>
        RosterKeepers.Check(actor, state)
        ?? (Last(state) is { } last ? RestsOn(state, last) : ImportRefusals.UnknownImport);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (RosterKeepers.Check(Actor, state) is { } denied) return denied;
        if (state.Imports.FirstOrDefault(i => i.ImportId == ImportId) is not { } report)
            return ImportRefusals.UnknownImport;
        if (report.UndoneAt is null && !report.HasWayBack && state.Imports[^1] != report)
            return ImportRefusals.NotTheLast;
        return RestsOn(state, report) is { } rests ? rests : new RosterImportUndone(ImportId, at);
    }

    /// <summary>The one that has a way back; the newest where none has.</summary>
    private static RosterImportReport? Last(CellState state) =>
        state.Imports.LastOrDefault(i => i.HasWayBack) ?? state.Imports.LastOrDefault();

    private static Refusal? RestsOn(CellState state, RosterImportReport report)
    {
        if (report.UndoneAt is not null) return ImportRefusals.AlreadyUndone;
        var opened = OpenedMeetings(state).Except(report.Opened).Order(StringComparer.Ordinal).FirstOrDefault();
        if (opened is not null) return ImportRefusals.MeetingSince(opened);
        var changed = report.Touched.Where(t => HasChanged(state, t)).Select(t => t.After.Id).Take(NamedMembers).ToList();
        return changed.Count > 0 ? ImportRefusals.ChangedSince(string.Join(", ", changed)) : null;
    }

    /// <summary>Meetings that hold, or held, a roster of their day.</summary>
    internal static ImmutableArray<string> OpenedMeetings(CellState state) =>
    [
        .. from note in state.Meetings.Values
           where note.WasHeld() || note.Phase == MeetingPhase.Open
           select note.MeetingId,
    ];

    private static bool HasChanged(CellState state, TouchedMember touched) =>
        state.TransferOf(touched.After.Id) is not null
        || state.Members.GetValueOrDefault(touched.After.Id) is not { } now
        || !now.IsSameAs(touched.After);
}
