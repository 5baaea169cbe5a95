using System.Security.Claims;

namespace HotChocolate.Execution;

/// <summary>Sets what the server itself reads from a request's state.</summary>
public static class OperationRequestBuilderExtensions
{
    /// <summary>Says who asks.</summary>
    public static OperationRequestBuilder SetUser(
        this OperationRequestBuilder builder,
        ClaimsPrincipal claimsPrincipal) => builder.SetGlobalState(nameof(ClaimsPrincipal), claimsPrincipal);

    /// <summary>Lets this request ask for the schema, though others may not.</summary>
    public static OperationRequestBuilder AllowIntrospection(this OperationRequestBuilder builder) =>
        builder.SetGlobalState(WellKnownContextData.IntrospectionAllowed, true);

    public static OperationRequestBuilder SetMaximumAllowedExecutionDepth(
        this OperationRequestBuilder builder,
        int maximumAllowedDepth) =>
        builder.SetGlobalState(WellKnownContextData.MaxAllowedExecutionDepth, maximumAllowedDepth);

    public static OperationRequestBuilder SkipExecutionDepthAnalysis(this OperationRequestBuilder builder) =>
        builder.SetGlobalState(WellKnownContextData.SkipDepthAnalysis, true);
}
