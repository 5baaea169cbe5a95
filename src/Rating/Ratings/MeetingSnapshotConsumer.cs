using ChiBo.Contracts.Messages.V1;
using ChiBo.Rating.Years;
using MassTransit;

namespace ChiBo.Rating.Ratings;

/// <summary>
/// Whether a meeting was held, and how far it has been heard of. Its confirmed score comes along, so that whoever has
/// heard a meeting's version has heard its score.
/// </summary>
internal sealed class MeetingSnapshotConsumer(MonthRatings ratings, OwedRatings owed, OwedYears years)
    : IConsumer<MeetingSnapshot>
{
    public async Task Consume(ConsumeContext<MeetingSnapshot> context)
    {
        await ratings.Take(context.Message, context.CancellationToken);
        if (context.Message.ClosedAt is null) return; // nothing that rates anything
        await owed.Publish(context.CancellationToken);
        await years.Publish(context.CancellationToken);
    }
}
