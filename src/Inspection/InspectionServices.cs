using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Migrations;
using ChiBo.Hosting.SetAside;
using ChiBo.Inspection.Cases;
using ChiBo.Inspection.Orders;
using ChiBo.Inspection.Records;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChiBo.Inspection;

/// <summary>The inspection service as a part of a process: of its own, or of Standalone.</summary>
public static class InspectionServices
{
    /// <summary>Needs an <see cref="IDatabase"/> whose tables <see cref="MigrateInspection"/> has made.</summary>
    public static IServiceCollection AddInspection(this IServiceCollection services)
    {
        services.AddDecisionClock();
        services.AddSingleton(Editions.Newest);
        services.AddSingleton<InspectionRecords>();
        services.TryAddSingleton<SetAsideRecords>();
        services.AddSingleton<CaseStore>();
        services.AddSingleton<CaseViews>();
        services.AddSingleton<Examiner>();
        services.AddSingleton<OwedFindings>();
        services.AddSingleton<RetoldFindings>();
        services.AddSingleton<Touched>();
        services.AddHostedService<Examinations>();
        return services;
    }

    public static void AddInspectionConsumers(this IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<MeetingSnapshotConsumer>().Endpoint(e => e.Name = "inspection-meeting-snapshot");
        bus.AddConsumer<CellSnapshotConsumer>().Endpoint(e => e.Name = "inspection-cell-snapshot");
        bus.AddConsumer<BlocSnapshotConsumer>().Endpoint(e => e.Name = "inspection-bloc-snapshot");
        bus.AddConsumer<FindingOrders>().Endpoint(e => e.Name = "inspection-finding-orders");
        bus.AddConsumer<FileOrders>().Endpoint(e => e.Name = "inspection-file-orders");
    }

    public static Schema Schema => InspectionRecords.Schema;

    public static async Task MigrateInspection(this IDatabase database, CancellationToken cancellation = default)
    {
        await database.Migrate(Schema, cancellation);
        await database.Migrate(SetAsideRecords.Schema, cancellation);
    }
}
