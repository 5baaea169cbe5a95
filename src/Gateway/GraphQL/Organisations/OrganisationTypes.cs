using ChiBo.Contracts.Grains.Organisations;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Organisations;

internal static class OrganisationTypes
{
    public static IRequestExecutorBuilder AddOrganisations(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<OrganisationQueries>()
            .AddTypeExtension<OrganisationListQueries>()
            .AddTypeExtension<BlocMutations>()
            .AddTypeExtension<OrganisationMutations>()
            .AddTypeExtension<BlocFields>()
            .AddTypeExtension<OrganisationFields>()
            .AddDataLoader<OrganisationLoader>()
            .Show<BlocView>()
            .Show<BlocSettingsView>()
            .Show<CalendarDayView>()
            .Show<RubricChoiceView>()
            .Show<OrganisationView>();
}
