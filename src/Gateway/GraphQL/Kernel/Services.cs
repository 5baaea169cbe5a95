using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Messages.V1;
using HotChocolate.Resolvers;
using MassTransit;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// The way of an order to a service on the bus, which keeps its own tables: asked there, answered once it is stored.
/// </summary>
internal static class Services
{
    /// <summary>
    /// How long an answer may take. After that the caller is asked to try again; an order that is carried out later
    /// all the
    /// same is carried out once, since services know repeats.
    /// </summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Asks the service that consumes <typeparamref name="TOrder"/>.</summary>
    /// <exception cref="RequestTimeoutException">Nobody answered in time.</exception>
    /// <exception cref="RequestFaultException">The service failed.</exception>
    public static async Task<TAnswer> Ask<TOrder, TAnswer>(this IResolverContext context, TOrder order)
        where TOrder : class
        where TAnswer : class
    {
        var client = context.Service<IBus>().CreateRequestClient<TOrder>(RequestTimeout.After(ms: (int)Patience.TotalMilliseconds));
        var answer = await client.GetResponse<TAnswer>(order, context.RequestAborted);
        return answer.Message;
    }

    /// <summary>The caller as services on the bus are told of them.</summary>
    public static Person ToPerson(this Caller caller) => new()
    {
        Id = caller.Id,
        MemberId = caller.MemberId,
        Grants = [.. caller.Grants.Select(g => new PersonGrant { Role = g.Role.ToString(), Scope = g.Scope })],
        OrderId = caller.OrderId,
    };
}
