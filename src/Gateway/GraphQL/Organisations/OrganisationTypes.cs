using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Organisations;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Organisations;

internal static class OrganisationTypes
{
    public static IRequestExecutorBuilder AddOrganisations(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<OrganisationQueries>()
            .AddTypeExtension<OrganisationListQueries>()
            .AddInputObjectType<OrganisationFilterInput>(filter => filter.Name("OrganisationFilter"))
            .AddTypeExtension<BlocMutations>()
            .AddTypeExtension<OrganisationMutations>()
            .AddTypeExtension<OrganisationImport>()
            .AddTypeExtension<BlocFields>()
            .AddTypeExtension<OrganisationFields>()
            .AddDataLoader<OrganisationLoader>()
            .AddDataLoader<ListedOrganisationLoader>()
            .AddDataLoader<OrganisationCountsLoader>()
            .Show<BlocView>()
            .Show<BlocSettingsView>()
            .Show<PlacesImportView>(import => import.Name("OrganisationImport"))
            .Show<CalendarDayView>()
            .Show<RubricChoiceView>()
            .Show<OrganisationView>()
            .Show<BlocCounts>(counts => counts.Name("Counts"));
}
