using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Inspections;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Hosting.Bus;
using ChiBo.Inspection.Cases;
using MassTransit;

namespace ChiBo.Inspection.Orders;

/// <summary>Decides an order of somebody's, stores what follows, tells it and answers.</summary>
internal static class CaseOrders
{
    private const int Tries = 10;

    /// <param name="context">The order on the bus; it is answered.</param>
    /// <param name="store">The cases.</param>
    /// <param name="id">A finding, an inspection file, or the cell itself.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="message">The order as it came over the bus.</param>
    /// <param name="order">The order in the domain's words.</param>
    /// <param name="answer">What is shown of the case afterwards.</param>
    public static async Task Carry(
        this ConsumeContext context, CaseStore store, string id, Person by, object message, Func<Actor, ICaseOrder> order,
        Func<CancellationToken, Task<InspectionAnswer>> answer)
    {
        var actor = Actor.Read(by.Id, by.MemberId, by.Grants.Select(g => (g.Role, g.Scope)));
        var name = OrderName.Of(by.Id, by.OrderId, message);
        var refusal = InputPolicy.Check<ICaseOrder>(order(actor), out _) ?? await Decide(
            store, id, name, given => Admitted(order(actor with { OrderId = given ?? context.MessageId?.ToString() })),
            context.CancellationToken);
        await context.RespondAsync(
            refusal is null
                ? await answer(context.CancellationToken)
                : new InspectionAnswer { Code = refusal.Code, Arguments = refusal.Arguments });
    }

    private static ICaseOrder Admitted(ICaseOrder order)
    {
        _ = InputPolicy.Check<ICaseOrder>(order, out var admitted); // it has been looked at for what is refused
        return admitted;
    }

    private static async Task<Refusal?> Decide(
        CaseStore store, string id, OrderName? name, Func<string?, ICaseOrder> order, CancellationToken cancellation)
    {
        if (!ScopePath.TryParse(id, out var path) || path.Depth < 3) return CommonRefusals.NotFound;
        for (var n = 0; n < Tries; n++)
        {
            if (await store.Load(path.Cell, cancellation) is not { Record.IsWithdrawn: false } read)
                return CommonRefusals.NotFound;
            if (name is not null && read.Case.OrderNames.Any(name.IsOfAnother)) return CommonRefusals.KeyReused;
            var isOfBefore = name is not null && read.Case.OrderNames.Contains(name.Before);
            var decision = order(isOfBefore ? name!.Before : name?.Full).Decide(read.Case, read.Now);
            if (decision.Refusal is { } refusal) return refusal;
            if (decision.Events.IsEmpty) return null;
            if (!await store.Store(read, decision.Events, cancellation)) continue;
            await store.Touch(path.Cell, cancellation);
            return null;
        }

        throw new TimeoutException($"{path.Cell} changed {Tries} times while an order was decided.");
    }
}
