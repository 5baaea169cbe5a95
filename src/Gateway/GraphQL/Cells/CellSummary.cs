using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>A cell as lists show it: what the read model holds. What it shares with <c>Cell</c> has the same name.</summary>
public sealed class CellSummary(CellRow row)
{
    /// <summary>The cell itself, live.</summary>
    public Task<CellView?> GetCell([GlobalState] Caller caller, CellLoader cells, CancellationToken cancellation) =>
        cells.LoadAsync(new Seen(caller, row.Id), cancellation);

    [ID] public string Id => row.Id;

    [ID] public string OrganisationId => row.OrganisationId;

    public string Name => row.Name;

    public bool HasCommittee => row.HasCommittee;

    /// <summary>Of the cell itself: without those temporarily in.</summary>
    public int Members => row.Members;

    public int FullMembers => row.FullMembers;

    public int Probationary => row.Probationary;

    public int Exempt => row.Exempt;

    public int TemporarilyIn => row.TemporarilyIn;

    public int TemporarilyOut => row.TemporarilyOut;

    /// <summary>The secretary's name.</summary>
    public string? Secretary => row.Secretary;

    /// <summary>The registered day of the month, 1 to 28; null before the first schedule.</summary>
    public int? DayOfMonth => row.DayOfMonth;

    /// <summary>In Viet Nam, such as 07:30.</summary>
    public string? Time => row.Time;

    public string? Place => row.Place;
}
