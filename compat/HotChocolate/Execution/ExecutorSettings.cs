using HotChocolate.AspNetCore;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Options;
using HotChocolate.Language;
using HotChocolate.Validation;

namespace HotChocolate.Execution;

/// <summary>How one executor executes.</summary>
internal sealed class ExecutorSettings
{
    public required RequestExecutorOptions Options { get; init; }

    public required ValidationSettings Validation { get; init; }

    public required bool AllowsDepthOverride { get; init; }

    public required ParserLimits ParserLimits { get; init; }

    public required CostOptions CostOptions { get; init; }

    public required bool AnalyzesCost { get; init; }

    public required IReadOnlyList<IErrorFilter> ErrorFilters { get; init; }

    public required IHttpRequestInterceptor HttpInterceptor { get; init; }

    public required ISocketSessionInterceptor SocketInterceptor { get; init; }

    /// <summary>The error as clients are to see it.</summary>
    public IError Filter(IError error)
    {
        if (Options.IncludeExceptionDetails && error.Exception is { } exception)
        {
            error = error.SetExtension("message", exception.Message).SetExtension("stackTrace", exception.StackTrace);
        }

        foreach (var filter in ErrorFilters)
        {
            error = filter.OnError(error);
        }

        return error;
    }
}
