using ChiBo.Gateway.GraphQL.Cells;
using ChiBo.Gateway.GraphQL.Inspections;
using ChiBo.Gateway.GraphQL.Live;
using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Gateway.GraphQL.Organisations;
using ChiBo.Gateway.GraphQL.Ratings;
using ChiBo.Gateway.GraphQL.Rebuilding;
using ChiBo.Gateway.GraphQL.Reports;
using ChiBo.Gateway.GraphQL.Scoring;
using ChiBo.Gateway.GraphQL.WorkingGroups;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Kernel;

/// <summary>The schema and what a request may cost.</summary>
internal static class GraphQLSetup
{
    /// <summary>Longest request body, in bytes; files come as parts of their own.</summary>
    private const int MostRequestBytes = 2 << 20;

    /// <summary>
    /// The deepest selection that a client has reason to make: a meeting's score sheet within a connection.
    /// </summary>
    private const int MostDepth = 16;

    /// <summary>
    /// A page of 200 with what a table shows of each, several times over; a thousandth of what could be asked.
    /// </summary>
    private const double MostCost = 20_000;

    private const string Reading =
        "What can be read. What lies outside the caller's scope answers like what does not exist: null, or an empty list.";

    private const string Commanding =
        "Commands. Each takes one `input` and answers with the thing afterwards and `errors`, which are empty when it was "
        + "carried out and stored. Sent again under the same Idempotency-Key it is carried out once.";

    private const string Following =
        "What can be followed live, over a WebSocket or server-sent events, until the caller's token ends.";

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    public static void AddSchema(this IServiceCollection services, bool isOpen) =>
        services.AddGraphQLServer(maxAllowedRequestSize: MostRequestBytes)
            .AddAuthorization()
            .AddQueryType(query => query.Name(OperationTypeNames.Query).Description(Reading).Authorize())
            .AddMutationType(mutation => mutation.Name(OperationTypeNames.Mutation).Description(Commanding).Authorize())
            .AddSubscriptionType(subscription =>
                subscription.Name(OperationTypeNames.Subscription).Description(Following).Authorize())
            .AddScalars()
            .AddTypeExtension<ViewerQueries>()
            .AddOrganisations()
            .AddRubrics()
            .AddCells()
            .AddMeetings()
            .AddWorkingGroups()
            .AddRatings()
            .AddInspections()
            .AddReports()
            .AddRebuilding()
            .AddLive()
            .AddUploadType()
            .AddHttpRequestInterceptor<HttpCaller>()
            .AddSocketSessionInterceptor<SocketCaller>()
            .AddErrorFilter<FaultFilter>()
            .AddLimits()
            .DisableIntrospection(!isOpen);

    private static IRequestExecutorBuilder AddLimits(this IRequestExecutorBuilder builder) =>
        builder
            .AddMaxExecutionDepthRule(MostDepth, skipIntrospectionFields: true)
            .ModifyCostOptions(cost => (cost.MaxFieldCost, cost.MaxTypeCost) = (MostCost, MostCost))
            .ModifyPagingOptions(paging =>
            {
                paging.DefaultPageSize = 50;
                paging.MaxPageSize = 200;
                paging.IncludeTotalCount = true;
            })
            .ModifyRequestOptions(request =>
                (request.ExecutionTimeout, request.IncludeExceptionDetails) = (MostTime, false));
}
