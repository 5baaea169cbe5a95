using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Reports;

internal static class ReportTypes
{
    public static IRequestExecutorBuilder AddReports(this IRequestExecutorBuilder builder) =>
        builder.AddTypeExtension<ReportQueries>();
}
