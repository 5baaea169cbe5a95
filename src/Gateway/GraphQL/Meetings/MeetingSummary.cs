using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Meetings;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Gateway.GraphQL.Organisations;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Meetings;

/// <summary>
/// A meeting as lists show it: what the read model holds. What it shares with <c>Meeting</c> has the same name.
/// </summary>
public sealed class MeetingSummary(MeetingRow row)
{
    /// <summary>The meeting itself, live; one more question for each.</summary>
    public Task<MeetingView?> GetMeeting([GlobalState] Caller caller, MeetingLoader meetings,
        CancellationToken cancellation) =>
        meetings.LoadAsync(new Seen(caller, row.Id), cancellation);

    /// <summary>The cell as lists show it; null for whoever does not see it.</summary>
    public Task<CellSummary?> GetCellSummary(
        [GlobalState] Caller caller, ListedCellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.CellId), cancellation);

    /// <summary>The organisation itself; null for whoever does not see it, such as a plain member.</summary>
    public Task<OrganisationView?> GetOrganisation(
        [GlobalState] Caller caller, ListedOrganisationLoader organisations, CancellationToken cancellation) =>
        organisations.LoadAsync(new Seen(caller, row.OrganisationId), cancellation);

    /// <summary>The meeting's id, with which <c>meeting(id:)</c> reads it whole.</summary>
    [ID] public string Id => row.Id;

    /// <summary>The cell that meets.</summary>
    [ID] public string CellId => row.CellId;

    /// <summary>The organisation of that cell.</summary>
    [ID] public string OrganisationId => row.OrganisationId;

    /// <summary>Name of the cell as the read model has it.</summary>
    public string CellName => row.CellName;

    /// <summary>Name of the organisation as the read model has it.</summary>
    public string OrganisationName => row.OrganisationName;

    /// <summary>
    /// Regular, thematic, committee, extraordinary or model: only regular ones count for the month's grade.
    /// </summary>
    public MeetingKind Kind => Enum.Parse<MeetingKind>(row.Kind);

    /// <summary>The month that the meeting counts for, such as 2026-11, in Viet Nam.</summary>
    [YearMonth] public string Month => row.Month;

    /// <summary>Which one it is among those of its kind in the month, from 1.</summary>
    public int Number => row.Number;

    /// <summary>How far the meeting has come, a moment behind the meeting itself.</summary>
    public MeetingPhase Phase => Enum.Parse<MeetingPhase>(row.Phase);

    /// <summary>Topic of a thematic meeting or reason of an extraordinary one; null when none was given.</summary>
    public string? Title => row.Title;

    /// <summary>Where it takes place; null when none is known.</summary>
    public string? Place => row.Place;

    /// <summary>When it is set to begin (UTC), after the last postponement.</summary>
    public DateTimeOffset ScheduledAt => row.ScheduledAt;

    /// <summary>When the members were notified (UTC); null before.</summary>
    public DateTimeOffset? ConvenedAt => row.ConvenedAt;

    /// <summary>When the chair opened it (UTC); null before.</summary>
    public DateTimeOffset? OpenedAt => row.OpenedAt;

    /// <summary>When the session ended (UTC); null before.</summary>
    public DateTimeOffset? ClosedAt => row.ClosedAt;

    /// <summary>When the minutes had both signatures (UTC); null before.</summary>
    public DateTimeOffset? SignedAt => row.SignedAt;

    /// <summary>When minutes and resolution went to members and superior (UTC); null before.</summary>
    public DateTimeOffset? PublishedAt => row.PublishedAt;

    /// <summary>When the superior confirmed the score (UTC); null before.</summary>
    public DateTimeOffset? ConfirmedAt => row.ConfirmedAt;

    /// <summary>How often it was moved to another time, 0 to 12; more than one is a finding.</summary>
    public int Moves => row.Moves;

    /// <summary>The roll in numbers.</summary>
    public AttendanceSummary Attendance => new(row.Members, row.Expected, row.Present, row.AbsentExcused,
        row.AbsentUnexcused);

    /// <summary>What each side gave, in numbers.</summary>
    public ScoresSummary Scores => new(row);

    /// <summary>How many items its agenda has.</summary>
    public int Items => row.Items;

    /// <summary>How many of them have the chair's conclusion.</summary>
    public int Concluded => row.Concluded;

    /// <summary>
    /// How many things complete minutes still need (<c>Minutes.completeness</c> names them); 0 when complete.
    /// </summary>
    public int Gaps => row.Gaps;
}
