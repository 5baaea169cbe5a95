using ChiBo.Contracts.Messages.V1;
using ChiBo.Rating.Years;
using MassTransit;

namespace ChiBo.Rating.Ratings;

/// <summary>Which cells there are: a cell that holds no meeting is heard of in no other way.</summary>
internal sealed class CellSnapshotConsumer(MonthRatings ratings, OwedRatings owed, OwedYears years)
    : IConsumer<CellSnapshot>
{
    public async Task Consume(ConsumeContext<CellSnapshot> context)
    {
        await ratings.Take(context.Message, context.CancellationToken);
        await owed.Publish(context.CancellationToken);
        await years.Publish(context.CancellationToken);
    }
}
