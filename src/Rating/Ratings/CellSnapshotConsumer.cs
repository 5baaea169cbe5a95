using ChiBo.Contracts.Messages.V1;
using MassTransit;

namespace ChiBo.Rating.Ratings;

/// <summary>Which cells there are: a cell that holds no meeting is heard of in no other way.</summary>
internal sealed class CellSnapshotConsumer(MonthRatings ratings) : IConsumer<CellSnapshot>
{
    public Task Consume(ConsumeContext<CellSnapshot> context) =>
        ratings.Take(context.Message, context.CancellationToken);
}
