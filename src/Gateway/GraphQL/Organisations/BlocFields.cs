using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Contracts.Grains.Scoring;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Projections.Organisations;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>What a bloc shows beside its own record.</summary>
[ExtendObjectType<BlocView>]
public sealed class BlocFields
{
    /// <summary>How many organisations, cells and members of the bloc the caller sees.</summary>
    public Task<BlocCounts> GetCounts(
        [Parent] BlocView bloc, [GlobalState] Caller caller, OrganisationReader organisations,
        CancellationToken cancellation) =>
        organisations.Count(caller.ReachIn(ScopePath.Parse(bloc.Id)), cancellation);

    /// <summary>
    /// The edition that scores the meetings of a month (<c>2026-11</c>), the current one where none is named.
    /// </summary>
    /// <param name="month">The month whose meetings it scores, such as 2026-11; the current month when missing.</param>
    public async Task<RubricEditionView?> GetRubric(
        [Parent] BlocView bloc, [OptionalYearMonth] string? month, [GlobalState] Caller caller, IGrainFactory grains,
        DecisionClock clock)
    {
        var grain = grains.FindBloc(bloc.Id)!;
        var edition = await grain.RubricFor(caller, month ?? Month.At(clock.GetUtcNow()).ToString());
        return edition is null ? null : (await grain.RubricEditions(caller)).FirstOrDefault(e => e.Id == edition.Id);
    }

    /// <summary>Who did what and when, oldest first; for those who serve the whole bloc.</summary>
    public async Task<IReadOnlyList<HistoryEntry>> GetHistory(
        [Parent] BlocView bloc, [GlobalState] Caller caller, IGrainFactory grains) =>
        caller.Reach().Contains(ScopePath.Parse(bloc.Id)) ? (await grains.FindBloc(bloc.Id)!.History(caller)).Entries
            : [];
}
