using ChiBo.Contracts.Messages.V1;
using ChiBo.Rating.Years;
using MassTransit;

namespace ChiBo.Rating.Ratings;

/// <summary>A confirmed score rates the month of its cell.</summary>
internal sealed class ScoreConfirmedConsumer(MonthRatings ratings, OwedRatings owed, OwedYears years)
    : IConsumer<ScoreConfirmed>
{
    public async Task Consume(ConsumeContext<ScoreConfirmed> context)
    {
        await ratings.Take(context.Message, context.CancellationToken);
        await owed.Publish(context.CancellationToken);
        await years.Publish(context.CancellationToken);
    }
}
