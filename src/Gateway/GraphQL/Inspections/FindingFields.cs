using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What inspection found in a cell.</summary>
[ExtendObjectType<CellView>]
public sealed class CellFindingFields
{
    /// <summary>
    /// Findings about the cell that somebody still has to do something about, newest first; a plain member sees those
    /// of the cell as a whole and about themselves.
    /// </summary>
    public async Task<IReadOnlyList<Finding>> GetFindings(
        [Parent] CellView cell, [GlobalState] Caller caller, FindingsOfPlace findings, CancellationToken cancellation) =>
        await findings.LoadAsync(new Seen(caller, cell.Id), cancellation) ?? [];
}

/// <summary>The same in lists of cells.</summary>
[ExtendObjectType<CellSummary>]
public sealed class CellSummaryFindingFields
{
    /// <summary>What is not resolved, newest first.</summary>
    public async Task<IReadOnlyList<Finding>> GetFindings(
        [Parent] CellSummary cell, [GlobalState] Caller caller, FindingsOfPlace findings, CancellationToken cancellation) =>
        await findings.LoadAsync(new Seen(caller, cell.Id), cancellation) ?? [];
}

/// <summary>What inspection found in the cells of an organisation.</summary>
[ExtendObjectType<OrganisationView>]
public sealed class OrganisationFindingFields
{
    /// <summary>Findings about its cells that somebody still has to do something about, newest first.</summary>
    public async Task<IReadOnlyList<Finding>> GetFindings(
        [Parent] OrganisationView organisation, [GlobalState] Caller caller, FindingsOfPlace findings,
        CancellationToken cancellation) =>
        await findings.LoadAsync(new Seen(caller, organisation.Id), cancellation) ?? [];
}
