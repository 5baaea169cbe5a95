using System.Security.Cryptography;
using System.Text;
using ChiBo.Contracts.Grains.Kernel;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>The caller of a request, as interceptors put it there and resolvers take it: <c>[GlobalState] Caller caller</c>.</summary>
internal static class CallerState
{
    public const string Key = "caller";

    /// <summary>Who gives the order of this field.</summary>
    /// <remarks>
    /// A document may give the same order twice under two aliases; under one name the second would pass for a repeat of
    /// the first, so an alias becomes part of the order's name.
    /// </remarks>
    public static Caller Orderer(this IResolverContext context)
    {
        var caller = (Caller)context.ContextData[Key]!;
        return caller.OrderId is { } order && context.ResponseName != context.Selection.Field.Name
            ? caller with { OrderId = Fit($"{order}/{context.ResponseName}") }
            : caller;
    }

    private static string Fit(string order) =>
        order.Length <= Caller.LongestOrderId
            ? order
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(order)));
}
