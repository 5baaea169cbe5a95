using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Options;
using HotChocolate.Execution.Planning;
using HotChocolate.Language;
using HotChocolate.Validation;

namespace HotChocolate.Execution;

/// <summary>What a single request may and may not.</summary>
internal static class RequestRules
{
    /// <exception cref="RefusedRequestException">Such operations may not come in this way.</exception>
    public static void CheckKind(OperationPlan plan, GraphQLRequestFlags flags)
    {
        var needed = plan.Type switch
        {
            OperationType.Query => GraphQLRequestFlags.AllowQuery,
            OperationType.Mutation => GraphQLRequestFlags.AllowMutation,
            OperationType.Subscription => GraphQLRequestFlags.AllowSubscription | GraphQLRequestFlags.AllowStreams,
        };
        if ((flags & needed) != needed)
        {
            throw new RefusedRequestException([new Error("The specified operation kind is not allowed.")], 405);
        }
    }

    /// <summary>What the request's state asks of validation.</summary>
    public static ValidationSettings SettingsFor(OperationRequest request, ExecutorSettings settings)
    {
        var validation = settings.Validation;
        if (request.ContextData is not { } state)
        {
            return validation;
        }

        if (validation.DisableIntrospection && state.ContainsKey(WellKnownContextData.IntrospectionAllowed))
        {
            validation = validation with { DisableIntrospection = false };
        }

        if (!settings.AllowsDepthOverride)
        {
            return validation;
        }

        if (state.ContainsKey(WellKnownContextData.SkipDepthAnalysis))
        {
            return validation with { MaxDepth = null };
        }

        return state.TryGetValue(WellKnownContextData.MaxAllowedExecutionDepth, out var depth) && depth is int levels
            ? validation with { MaxDepth = levels }
            : validation;
    }

    public static IError TellCancellation(CancellationToken request, RequestExecutorOptions options) =>
        request.IsCancellationRequested
            ? new Error("The request was canceled.", Codes.Canceled)
            : new Error($"The request exceeded the configured timeout of `{options.ExecutionTimeout}`.", Codes.Timeout);
}
