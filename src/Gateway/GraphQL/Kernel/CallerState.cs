using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Gateway.Authentication;
using HotChocolate.Execution;
using HotChocolate.Resolvers;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>
/// The caller of a request, as interceptors put it there and resolvers take it: <c>[GlobalState] Caller caller</c>.
/// </summary>
internal static class CallerState
{
    public const string Key = "caller";

    /// <summary>When the caller's token ends: <c>[GlobalState] DateTimeOffset until</c>.</summary>
    public const string Until = "until";

    private const string FirstOrder = "first-order";

    public static void SetCaller(this OperationRequestBuilder request, ClaimsPrincipal user, string? order)
    {
        request.SetGlobalState(Key, TokenCaller.Read(user) with { OrderId = order });
        request.SetGlobalState(Until, EndOf(user));
    }

    /// <summary>Who gives the order of this field.</summary>
    /// <remarks>
    /// A name stands for one order, and a document may give several: the first has the request's own name, and whatever
    /// comes after it, or has an alias, has the response's name in its own as well. A repeat of the document names them
    /// alike, because mutations are carried out one after the other.
    /// </remarks>
    public static Caller Orderer(this IResolverContext context)
    {
        var caller = (Caller)context.ContextData[Key]!;
        if (caller.OrderId is not { } order) return caller;
        if (!context.ContextData.TryGetValue(FirstOrder, out var first))
            context.ContextData[FirstOrder] = first = context.ResponseName;
        return Equals(first, context.ResponseName) && context.ResponseName == context.Selection.Field.Name
            ? caller
            : caller with { OrderId = Fit($"{order}/{context.ResponseName}") };
    }

    private static string Fit(string order) =>
        order.Length <= Caller.LongestOrderId
            ? order
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(order)));

    private static DateTimeOffset EndOf(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirst("exp")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) + TokenRules.ClockSkew
            : DateTimeOffset.MaxValue;
}
