using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Inspections;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Organisations;
using ChiBo.Projections.Ratings;
using ChiBo.Projections.Rebuilding;
using ChiBo.Projections.Reports;
using ChiBo.Projections.WorkingGroups;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Projections;

/// <summary>What a host adds to read the read model, and to write it.</summary>
public static class ProjectionServices
{
    /// <summary>The readers. The host gives an <see cref="Hosting.Databases.IDatabase"/>.</summary>
    public static IServiceCollection AddChiBoReadModel(this IServiceCollection services) =>
        services
            .AddSingleton<ReadModel>()
            .AddSingleton(typeof(BatchedWrites<>))
            .AddSingleton<ProjectedVersions>()
            .AddSingleton<Rebuilds>()
            .AddSingleton<MeetingReader>()
            .AddSingleton<CellReader>()
            .AddSingleton<CellMonthReader>()
            .AddSingleton<OrganisationReader>()
            .AddSingleton<MonthlySheetReader>()
            .AddSingleton<GradeMatrixReader>()
            .AddSingleton<AttendanceReader>()
            .AddSingleton<ScoreComparisonReader>()
            .AddSingleton<SupervisionReader>()
            .AddSingleton<SheetNoteReader>()
            .AddSingleton<SixMonthSheetReader>()
            .AddSingleton<PulseReader>()
            .AddSingleton<WorkingGroupReader>()
            .AddSingleton<VisitReader>()
            .AddSingleton<VisitPlanReader>()
            .AddSingleton<YearReader>()
            .AddSingleton<FindingsByKindReader>()
            .AddSingleton<FindingReader>()
            .AddSingleton<InspectionReader>()
            .AddSingleton<IProjection<FindingSnapshot>, FindingProjection>()
            .AddSingleton<IProjection<InspectionFileSnapshot>, InspectionProjection>()
            .AddSingleton<IProjection<BlocSnapshot>, BlocProjection>()
            .AddSingleton<IProjection<OrganisationSnapshot>, OrganisationProjection>()
            .AddSingleton<IProjection<CellSnapshot>, CellProjection>()
            .AddSingleton<IProjection<CellMonthRated>, CellMonthProjection>()
            .AddSingleton<IProjection<CellYearRated>, CellYearProjection>()
            .AddSingleton<IProjection<OrganisationYearRated>, OrganisationYearProjection>()
            .AddSingleton<IProjection<MeetingSnapshot>, MeetingProjection>()
            .AddSingleton<IProjection<WorkingGroupSnapshot>, WorkingGroupProjection>();

    /// <summary>The consumers that write it.</summary>
    public static void AddProjections(this IBusRegistrationConfigurator bus)
    {
        bus.AddProjection<BlocSnapshot>("blocs");
        bus.AddProjection<OrganisationSnapshot>("organisations");
        bus.AddProjection<CellSnapshot>("cells");
        bus.AddProjection<CellMonthRated>("cell-months");
        bus.AddProjection<CellYearRated>("cell-years");
        bus.AddProjection<OrganisationYearRated>("organisation-years");
        bus.AddProjection<MeetingSnapshot>("meetings");
        bus.AddProjection<WorkingGroupSnapshot>("working-groups");
        bus.AddProjection<FindingSnapshot>("findings");
        bus.AddProjection<InspectionFileSnapshot>("inspections");
    }

    private static void AddProjection<TSnapshot>(this IBusRegistrationConfigurator bus, string name) where TSnapshot : class =>
        bus.AddConsumer<SnapshotConsumer<TSnapshot>>().Endpoint(endpoint => endpoint.Name = $"projections-{name}");
}
