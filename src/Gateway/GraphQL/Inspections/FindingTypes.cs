using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Reports;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Inspections;

internal static class FindingTypes
{
    public static IRequestExecutorBuilder AddInspections(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<FindingQueries>()
            .AddTypeExtension<FindingMutations>()
            .AddTypeExtension<FindingSubscriptions>()
            .AddTypeExtension<FindingReports>()
            .AddTypeExtension<FindingsOfAKindFields>()
            .AddTypeExtension<CellFindingFields>()
            .AddTypeExtension<CellSummaryFindingFields>()
            .AddTypeExtension<OrganisationFindingFields>()
            .AddInputObjectType<FindingFilterInput>(filter => filter.Name("FindingFilter"))
            .AddInputObjectType<InspectionFilterInput>(filter => filter.Name("InspectionFilter"))
            .AddDataLoader<FindingLoader>()
            .AddDataLoader<InspectionLoader>()
            .AddDataLoader<FindingsOfPlace>()
            .Show<FindingsOfAKind>();
}
