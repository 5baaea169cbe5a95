using ChiBo.Domain.Kernel;
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
        var refusal = RatingOrder.TryRead(
            m.By, m.CellId, m.Year, m.Grade, m.At, context.MessageId, m, (by, grade) => new ConfirmRating(by, grade),
            out var order);
        return Answer(context, refusal, order);
    }

    public Task Consume(ConsumeContext<Orders.OverruleRating> context)
    {
        var m = context.Message;
        var refusal = RatingOrder.TryRead(
            m.By, m.CellId, m.Year, m.Grade, m.At, context.MessageId, m,
            (by, grade) => new OverruleRating(by, grade, m.Reason), out var order);
        return Answer(context, refusal, order);
    }

    public Task Consume(ConsumeContext<Orders.DecideRating> context)
    {
        var m = context.Message;
        var refusal = RatingOrder.TryRead(
            m.By, m.CellId, m.Year, m.Grade, m.At, context.MessageId, m,
            (by, grade) => new DecideRating(by, grade, m.Reason), out var order);
        return Answer(context, refusal, order);
    }

    private async Task Answer(ConsumeContext context, Refusal? refusal, RatingOrder? order)
    {
        var answer = refusal is null
            ? await orders.Carry(order!, context.CancellationToken)
            : new Orders.RatingAnswer { Code = refusal.Code, Arguments = refusal.Arguments };
        await context.RespondAsync(answer);
        if (answer.Rating is not null) await owed.Publish(context.CancellationToken);
    }
}
