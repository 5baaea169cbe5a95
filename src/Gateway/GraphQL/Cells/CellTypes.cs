using ChiBo.Contracts.Grains.Cells;
using ChiBo.Gateway.GraphQL.Kernel;
using HotChocolate.Execution.Configuration;

namespace ChiBo.Gateway.GraphQL.Cells;

internal static class CellTypes
{
    public static IRequestExecutorBuilder AddCells(this IRequestExecutorBuilder builder) =>
        builder
            .AddTypeExtension<CellQueries>()
            .AddTypeExtension<CellListQueries>()
            .AddInputObjectType<CellFilterInput>(filter => filter.Name("CellFilter"))
            .AddTypeExtension<CellMutations>()
            .AddTypeExtension<MemberMutations>()
            .AddTypeExtension<RosterImport>()
            .AddTypeExtension<CellFields>()
            .AddTypeExtension<CellListFields>()
            .AddTypeExtension<PlannedMeetingFields>()
            .AddDataLoader<CellLoader>()
            .AddDataLoader<ListedCellLoader>()
            .AddDataLoader<CellRatingsLoader>()
            .AddDataLoader<RosterLoader>()
            .AddDataLoader<RecentMeetingsLoader>()
            .AddDataLoader<CellsOfOrganisationLoader>()
            .AddDataLoader<MeetingsOfCellLoader>()
            .AddDataLoader<TasksOfCellLoader>()
            .AddDataLoader<OpenTasksOfCellLoader>()
            .Show<CellView>(cell => cell.Field(c => c.Meetings).Name("calendar"))
            .AddTypeExtension<DeniedCellActionFields>()
            .Show<DeniedCellAction>(denied => denied.Field(d => d.Arguments).Ignore())
            .Show<RosterEntryView>()
            .Show<RosterChangeView>()
            .Show<RosterFieldChangeView>()
            .Show<CellScheduleView>()
            .Show<ThematicPlanView>()
            .Show<ThematicTopicView>()
            .Show<PlannedMeetingView>(meeting => meeting.Field(m => m.MeetingId).Name("id").ID())
            .Show<ScheduledMonthView>()
            .Show<TransferView>();
}
