using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Caching;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Requests;
using HotChocolate.Language;
using HotChocolate.Validation;

namespace HotChocolate.Execution;

/// <summary>Reads, validates and plans requests; what was valid once is found again by its bytes.</summary>
internal sealed class RequestPreparation(BuiltSchema schema, ExecutorSettings settings)
{
    private readonly DocumentCache _documents = new();

    /// <exception cref="RefusedRequestException">The request may not run.</exception>
    public PreparedRequest Prepare(OperationRequest request)
    {
        var document = Read(request);
        var plan = PlanOf(document, request.OperationName);
        RequestRules.CheckKind(plan, request.Flags);
        var errors = new List<IError>();
        var variables = VariableReader.Read(plan.Variables, request.Variables, errors);
        if (errors.Count > 0)
        {
            throw new RefusedRequestException(errors);
        }

        var state = request.ContextData is null
            ? new Dictionary<string, object?>()
            : new Dictionary<string, object?>(request.ContextData);
        var prepared = new PreparedRequest(plan, variables, state, request.Services)
        {
            Cost = CostOf(document, plan, variables),
        };
        return prepared;
    }

    private static OperationPlan PlanOf(CachedDocument document, string? operationName)
    {
        try
        {
            return document.PlanFor(operationName);
        }
        catch (GraphQLException e)
        {
            throw new RefusedRequestException(e.Errors);
        }
    }

    private CachedDocument Read(OperationRequest request)
    {
        var validation = RequestRules.SettingsFor(request, settings);
        var key = request.Source.Key.Span;
        var document = _documents.Find(key);
        if (document is not null && document.Validate(validation) is [])
        {
            return document;
        }

        document ??= Parse(request.Source);
        var errors = document.Validate(validation);
        if (errors.Count > 0)
        {
            throw new RefusedRequestException([.. errors.Select(DocumentErrors.ToError)]);
        }

        _documents.Add(key, document);
        return document;
    }

    private CachedDocument Parse(DocumentSource source)
    {
        try
        {
            return new CachedDocument(schema.Model, GraphQLParser.Parse(source.ToUtf8(), settings.ParserLimits));
        }
        catch (SyntaxException e)
        {
            throw new RefusedRequestException(
                [new Error(e.Message, Codes.SyntaxError, null, [new Location(e.Line, e.Column)])]);
        }
    }

    private CostMetrics? CostOf(CachedDocument document, OperationPlan plan, CoercedVariables variables)
    {
        if (!settings.AnalyzesCost || settings.CostOptions.SkipAnalyzer)
        {
            return null;
        }

        var cost = plan.Costs.Of(schema.Model, document.Document, plan, settings.CostOptions, variables);
        return CostLimits.Check(cost, settings.CostOptions, plan.Definition) is { } error
            ? throw new RefusedRequestException([DocumentErrors.ToError(error)])
            : cost;
    }
}
