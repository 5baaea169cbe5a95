using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>The rating of a cell's year.</summary>
[ExtendObjectType<CellView>]
public sealed class CellRatingFields
{
    /// <summary>The cell's year, this one where none is named; null before any of its months is rated.</summary>
    /// <param name="year">The year, such as 2026; the current one in Viet Nam when missing.</param>
    [ChecksInput]
    public async Task<YearlyRatingRow?> GetRating(
        [Parent] CellView cell, int? year, [GlobalState] Caller caller, YearReader years, DecisionClock clock,
        CancellationToken cancellation) =>
        await years.Find(caller.Reach(), ScopePath.Parse(cell.Id), year ?? clock.ThisYear(), cancellation) is { } row
            ? new YearlyRatingRow(row)
            : null;
}

/// <summary>The rating of an organisation's year.</summary>
[ExtendObjectType<OrganisationView>]
public sealed class OrganisationRatingFields
{
    /// <summary>The organisation's year, this one where none is named; null before any of its months is rated.</summary>
    /// <param name="year">The year, such as 2026; the current one in Viet Nam when missing.</param>
    [ChecksInput]
    public async Task<OrganisationRating?> GetRating(
        [Parent] OrganisationView organisation, int? year, [GlobalState] Caller caller, YearReader years,
        DecisionClock clock, CancellationToken cancellation) =>
        await years.FindOrganisation(
            caller.Reach(), ScopePath.Parse(organisation.Id), year ?? clock.ThisYear(), cancellation) is { } rated
            ? new OrganisationRating(rated)
            : null;
}

internal static class RatedYears
{
    public static int ThisYear(this DecisionClock clock) => VietnamTime.DateOf(clock.GetUtcNow()).Year;
}
