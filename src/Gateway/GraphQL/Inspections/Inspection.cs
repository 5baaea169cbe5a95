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
    [ID] public string Id => row.Id;

    public long Version => row.Version;

    [ID] public string CellId => row.CellId;

    public string CellName => row.CellName;

    [ID] public string OrganisationId => row.OrganisationId;

    /// <summary>Among those of the cell, from 1.</summary>
    public int Number => row.Number;

    public FileState State => Enum.Parse<FileState>(row.State);

    public DateTimeOffset ProposedAt => row.ProposedAt;

    public IReadOnlyList<EscalationReason> Reasons { get; } = [.. row.Reasons.Select(Enum.Parse<EscalationReason>)];

    public string? Plan => row.Plan;

    public IReadOnlyList<Inspector> Team { get; } = [.. row.Team.Select(t => new Inspector(t.Name, t.MemberId))];

    public DateTimeOffset? OpenedAt => row.OpenedAt;

    /// <summary>The account.</summary>
    [ID] public string? OpenedById => row.OpenedById;

    public IReadOnlyList<InspectionVisit> Visits { get; } =
        [.. row.Visits.Select(v => new InspectionVisit(v.On, v.Note, v.ById, v.At))];

    public string? Conclusion => row.Conclusion;

    public DateTimeOffset? ConcludedAt => row.ConcludedAt;

    /// <summary>The account.</summary>
    [ID] public string? ConcludedById => row.ConcludedById;

    /// <summary>What the caller may do now.</summary>
    public IReadOnlyList<InspectionAction> GetPermitted([GlobalState] Caller caller) =>
        [.. Actions(caller).Where(a => a.Refusal is null).Select(a => a.Action)];

    /// <summary>What not, and why.</summary>
    public IReadOnlyList<DeniedInspectionAction> GetDenied([GlobalState] Caller caller) =>
    [
        .. from action in Actions(caller)
           where action.Refusal is not null
           select DeniedInspectionAction.Of(action.Action, action.Refusal),
    ];

    private IEnumerable<(InspectionAction Action, Refusal? Refusal)> Actions(Caller caller) =>
        InspectionActions.Of(Cases.Of(row), row.Id, caller.ToActor());

    /// <summary>What it is about.</summary>
    public async Task<IReadOnlyList<Finding>> GetFindings(
        [GlobalState] Caller caller, FindingLoader findings, CancellationToken cancellation) =>
        [
            .. (await findings.LoadAsync([.. row.FindingIds.Select(id => new Seen(caller, id))], cancellation))
            .Where(f => f is not null).Select(f => f!),
        ];

    public Task<CellView?> GetCell([GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.CellId), cancellation);
}

/// <summary>Somebody of the team.</summary>
/// <param name="MemberId">Null for somebody whom the platform does not know.</param>
public sealed record Inspector(string Name, [property: ID] string? MemberId);

/// <summary>A day on which the team was at the cell, and what it saw.</summary>
/// <param name="ById">The account.</param>
public sealed record InspectionVisit(DateOnly On, string Note, [property: ID] string ById, DateTimeOffset At);
