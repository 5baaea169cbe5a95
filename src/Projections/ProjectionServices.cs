using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Organisations;
using ChiBo.Projections.Rebuilding;
using ChiBo.Projections.Reports;
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
            .AddSingleton<SixMonthSheetReader>()
            .AddSingleton<PulseReader>()
            .AddSingleton<IProjection<BlocSnapshot>, BlocProjection>()
            .AddSingleton<IProjection<OrganisationSnapshot>, OrganisationProjection>()
            .AddSingleton<IProjection<CellSnapshot>, CellProjection>()
            .AddSingleton<IProjection<CellMonthRated>, CellMonthProjection>()
            .AddSingleton<IProjection<MeetingSnapshot>, MeetingProjection>();

    /// <summary>The consumers that write it.</summary>
    public static void AddProjections(this IBusRegistrationConfigurator bus)
    {
        bus.AddProjection<BlocSnapshot>("blocs");
        bus.AddProjection<OrganisationSnapshot>("organisations");
        bus.AddProjection<CellSnapshot>("cells");
        bus.AddProjection<CellMonthRated>("cell-months");
        bus.AddProjection<MeetingSnapshot>("meetings");
    }

    private static void AddProjection<TSnapshot>(this IBusRegistrationConfigurator bus, string name) where TSnapshot : class =>
        bus.AddConsumer<SnapshotConsumer<TSnapshot>>().Endpoint(endpoint => endpoint.Name = $"projections-{name}");
}
