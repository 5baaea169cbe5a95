using ChiBo.Contracts.Grains.WorkingGroups;
using HotChocolate.Execution.Configuration;
using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

internal static class WorkingGroupTypes
{
    public static IRequestExecutorBuilder AddWorkingGroups(this IRequestExecutorBuilder builder)
    {
        builder.Services.AddSingleton<VisitPlanning>();
        return builder
            .AddTypeExtension<WorkingGroupQueries>()
            .AddInputObjectType<VisitFilterInput>(filter => filter.Name("VisitFilter"))
            .AddTypeExtension<WorkingGroupMutations>()
            .AddTypeExtension<VisitMutations>()
            .AddTypeExtension<VisitFields>()
            .AddTypeExtension<WorkingGroupFields>()
            .AddTypeExtension<ViewerVisits>()
            .AddDataLoader<VisitLoader>()
            .Show<WorkingGroupView>()
            .Show<GroupMemberView>()
            .Show<VisitView>(visit => visit.Field(v => v.ReadsHistory).Ignore())
            .AddTypeExtension<DeniedVisitActionFields>()
            .Show<DeniedVisitAction>(denied => denied.Field(d => d.Arguments).Ignore())
            .Show<VisitSheetView>()
            .Show<VisitedMeetingView>()
            .Show<VisitPointsView>()
            .Show<VisitorPointsView>()
            .Show<VisitWordView>();
    }
}
