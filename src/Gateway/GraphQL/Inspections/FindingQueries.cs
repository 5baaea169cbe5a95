using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Inspections;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>What inspection found, and its files.</summary>
[ExtendObjectType(OperationTypeNames.Query)]
public sealed class FindingQueries
{
    /// <summary>A finding by its id; null when it does not exist or the caller does not see it.</summary>
    /// <param name="id">The finding, as lists of findings name it.</param>
    [ChecksInput]
    public Task<Finding?> GetFinding(
        [ID] string id, [GlobalState] Caller caller, FindingLoader findings, CancellationToken cancellation) =>
        findings.LoadAsync(new Seen(caller, id), cancellation);

    /// <summary>The findings that the caller's scope and the filter let through.</summary>
    /// <param name="filter">Narrows the list; every finding in scope but withdrawn ones when missing.</param>
    /// <param name="order">What the list is sorted by; newest first when missing.</param>
    [UsePaging]
    [ChecksInput]
    public async Task<Connection<Finding>> GetFindings(
        FindingFilterInput? filter, [GlobalState] Caller caller, FindingReader findings, DecisionClock clock,
        IResolverContext context, CancellationToken cancellation, FindingOrder order = FindingOrder.NewestFirst)
    {
        filter ??= new FindingFilterInput();
        var below = Below.Of(filter.OrganisationId, filter.CellId);
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        return below.IsNowhere
            ? Pages.Nothing<Finding>()
            : await context.Page(
                page => findings.List(caller.FindingReach(), filter.Below(below.Path, today), order, page, cancellation),
                row => new Finding(row));
    }

    /// <summary>
    /// An inspection file by its id; null when it does not exist or the caller may not see files of the cell.
    /// </summary>
    /// <param name="id">The inspection file, as lists of inspections name it.</param>
    [ChecksInput]
    public async Task<Inspection?> GetInspection(
        [ID] string id, [GlobalState] Caller caller, InspectionReader inspections, CancellationToken cancellation) =>
        await inspections.Find(caller.FileReach(), [id], cancellation) is [var row] ? new Inspection(row) : null;

    /// <summary>The inspections that the caller's scope and the filter let through, newest first.</summary>
    /// <param name="filter">Narrows the list; every file in scope but lapsed proposals when missing.</param>
    [UsePaging]
    [ChecksInput]
    public async Task<Connection<Inspection>> GetInspections(
        InspectionFilterInput? filter, [GlobalState] Caller caller, InspectionReader inspections, IResolverContext context,
        CancellationToken cancellation)
    {
        filter ??= new InspectionFilterInput();
        var below = Below.Of(filter.OrganisationId, filter.CellId);
        return below.IsNowhere
            ? Pages.Nothing<Inspection>()
            : await context.Page(
                page => inspections.List(caller.FileReach(), filter.Below(below.Path), page, cancellation),
                row => new Inspection(row));
    }
}
