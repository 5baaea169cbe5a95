using ChiBo.Domain.Ratings.Decisions;
using MassTransit;
using Orders = ChiBo.Contracts.Messages.V1;

namespace ChiBo.Rating.Years;

/// <summary>What people order about ratings, answered when it is stored.</summary>
internal sealed class RatingOrderConsumer(YearOrders orders, OwedYears owed)
    : IConsumer<Orders.ConfirmRating>,
        IConsumer<Orders.OverruleRating>,
        IConsumer<Orders.DecideRating>
{
    public Task Consume(ConsumeContext<Orders.ConfirmRating> context)
    {
        var m = context.Message;
        return Answer(context, RatingOrder.Of(
            m.By, m.CellId, m.Year, m.Grade, m.At, context.MessageId, m, (by, grade) => new ConfirmRating(by, grade)));
    }

    public Task Consume(ConsumeContext<Orders.OverruleRating> context)
    {
        var m = context.Message;
        return Answer(context, RatingOrder.Of(
            m.By, m.CellId, m.Year, m.Grade, m.At, context.MessageId, m,
            (by, grade) => new OverruleRating(by, grade, m.Reason)));
    }

    public Task Consume(ConsumeContext<Orders.DecideRating> context)
    {
        var m = context.Message;
        return Answer(context, RatingOrder.Of(
            m.By, m.CellId, m.Year, m.Grade, m.At, context.MessageId, m,
            (by, grade) => new DecideRating(by, grade, m.Reason)));
    }

    private async Task Answer(ConsumeContext context, RatingOrder? order)
    {
        var answer = await orders.Carry(order, context.CancellationToken);
        await context.RespondAsync(answer);
        if (order is not null && answer.Rating is not null)
            await owed.Publish(context.CancellationToken);
    }
}
