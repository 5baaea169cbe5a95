using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>An inspection of a cell: why, plan, team, visits, conclusion.</summary>
public sealed class Inspection(InspectionRow row)
{
    /// <summary>The file's id: the cell and its number.</summary>
    [ID] public string Id => row.Id;

    /// <summary>Counts the changes of the findings and inspection files of this cell.</summary>
    public long Version => row.Version;

    /// <summary>The cell that is inspected.</summary>
    [ID] public string CellId => row.CellId;

    /// <summary>What the cell (chi bộ) is called at present.</summary>
    public string CellName => row.CellName;

    /// <summary>The organisation that the cell belongs to.</summary>
    [ID] public string OrganisationId => row.OrganisationId;

    /// <summary>Which file of this cell it is, from 1.</summary>
    public int Number => row.Number;

    /// <summary>Proposed by the rules, open, concluded, or lapsed.</summary>
    public FileState State => Enum.Parse<FileState>(row.State);

    /// <summary>When the file came into being, by rule or by decision (UTC).</summary>
    public DateTimeOffset ProposedAt => row.ProposedAt;

    /// <summary>Why the findings are in the file.</summary>
    public IReadOnlyList<EscalationReason> Reasons { get; } = [.. row.Reasons.Select(Enum.Parse<EscalationReason>)];

    /// <summary>What is looked at and when; null while only proposed.</summary>
    public string? Plan => row.Plan;

    /// <summary>Who inspects, 1 to 20 people; empty while only proposed.</summary>
    public IReadOnlyList<Inspector> Team { get; } = [.. row.Team.Select(t => new Inspector(t.Name, t.MemberId))];

    /// <summary>When people opened it (UTC); null while only proposed.</summary>
    public DateTimeOffset? OpenedAt => row.OpenedAt;

    /// <summary>The account that opened it; null while only proposed.</summary>
    [ID] public string? OpenedById => row.OpenedById;

    /// <summary>Days on which the team was at the cell, in the order they were recorded, at most 50.</summary>
    public IReadOnlyList<InspectionVisit> Visits { get; } =
        [.. row.Visits.Select(v => new InspectionVisit(v.On, v.Note, v.ById, v.At))];

    /// <summary>What the inspection ended with; null before.</summary>
    public string? Conclusion => row.Conclusion;

    /// <summary>When it was concluded (UTC); null before.</summary>
    public DateTimeOffset? ConcludedAt => row.ConcludedAt;

    /// <summary>The account that concluded it; null before.</summary>
    [ID] public string? ConcludedById => row.ConcludedById;

    /// <summary>Commands that would not be refused to the caller for what the inspection is now.</summary>
    public IReadOnlyList<InspectionAction> GetPermitted([GlobalState] Caller caller) =>
        [.. Actions(caller).Where(a => a.Refusal is null).Select(a => a.Action)];

    /// <summary>Commands that would be refused to the caller now, each with the refusal.</summary>
    public IReadOnlyList<DeniedInspectionAction> GetDenied([GlobalState] Caller caller) =>
    [
        .. from action in Actions(caller)
           where action.Refusal is not null
           select DeniedInspectionAction.Of(action.Action, action.Refusal),
    ];

    private IEnumerable<(InspectionAction Action, Refusal? Refusal)> Actions(Caller caller) =>
        InspectionActions.Of(Cases.Of(row), row.Id, caller.ToActor());

    /// <summary>The findings that the file is about.</summary>
    public async Task<IReadOnlyList<Finding>> GetFindings(
        [GlobalState] Caller caller, FindingLoader findings, CancellationToken cancellation) =>
        [
            .. (await findings.LoadAsync([.. row.FindingIds.Select(id => new Seen(caller, id))], cancellation))
            .Where(f => f is not null).Select(f => f!),
        ];

    /// <summary>The cell, live; null for whoever does not see it.</summary>
    public Task<CellView?> GetCell([GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.CellId), cancellation);
}

/// <summary>Somebody of the team that inspects a cell.</summary>
/// <param name="Name">Family name first, as it was entered.</param>
/// <param name="MemberId">Their member id; null for somebody whom the platform does not know.</param>
public sealed record Inspector(string Name, [property: ID] string? MemberId);

/// <summary>A day on which the team was at the cell, and what it saw.</summary>
/// <param name="On">The day of the visit, in Viet Nam.</param>
/// <param name="Note">What the team saw, in its words.</param>
/// <param name="ById">The account that recorded it.</param>
/// <param name="At">When it was recorded (UTC).</param>
public sealed record InspectionVisit(DateOnly On, string Note, [property: ID] string ById, DateTimeOffset At);
