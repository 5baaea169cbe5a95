using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Ratings;

namespace ChiBo.Gateway.GraphQL.Ratings;

/// <summary>What became of an order about a rating.</summary>
public sealed class RatingPayload(RatingAnswer answer) : Payload(OutcomeOf(answer)), IRefusable<RatingPayload>
{
    public static RatingPayload ForRefusal(Refusal refusal) =>
        new(new RatingAnswer { Code = refusal.Code, Arguments = refusal.Arguments });

    /// <summary>The cell's year afterwards, as the rating service holds it; null when the order was refused.</summary>
    public async Task<YearlyRatingRow?> GetRating(
        [GlobalState] Caller caller, YearReader years, CancellationToken cancellation)
    {
        if (answer.Rating is not { } rated) return null;
        var names = await years.Find(caller.Reach(), ScopePath.Parse(rated.CellId), rated.Year, cancellation);
        return new YearlyRatingRow(new CellYearRow(rated, names?.CellName, names?.OrganisationName));
    }

    private static Outcome OutcomeOf(RatingAnswer answer) => answer.Code is { } code
        ? new Outcome(0, code, answer.Arguments)
        : Outcome.Done(answer.Rating?.Version ?? 0);
}
