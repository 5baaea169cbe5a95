using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Migrations;
using ChiBo.Hosting.SetAside;
using ChiBo.Rating.Ratings;
using ChiBo.Rating.Years;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChiBo.Rating;

/// <summary>The rating service as a part of a process: of its own, or of Standalone.</summary>
public static class RatingServices
{
    /// <summary>Needs an <see cref="IDatabase"/> whose tables <see cref="MigrateRating"/> has made.</summary>
    public static IServiceCollection AddRating(this IServiceCollection services)
    {
        services.AddDecisionClock();
        services.TryAddSingleton<SetAsideRecords>();
        services.AddSingleton<MonthRatings>();
        services.AddSingleton<OwedRatings>();
        services.AddSingleton<MissedMonths>();
        services.AddSingleton<OwedYears>();
        services.AddSingleton<ExcellentCaps>();
        services.AddSingleton<YearOrders>();
        services.AddSingleton<MonthCloser>();
        services.AddHostedService(provider => provider.GetRequiredService<MonthCloser>());
        return services;
    }

    public static void AddRatingConsumers(this IBusRegistrationConfigurator bus)
    {
        bus.AddConsumer<ScoreConfirmedConsumer>().Endpoint(e => e.Name = "rating-score-confirmed");
        bus.AddConsumer<MeetingSnapshotConsumer>().Endpoint(e => e.Name = "rating-meeting-snapshot");
        bus.AddConsumer<CellSnapshotConsumer>().Endpoint(e => e.Name = "rating-cell-snapshot");
        bus.AddConsumer<BlocSnapshotConsumer>().Endpoint(e => e.Name = "rating-bloc-snapshot");
        bus.AddConsumer<RatingOrderConsumer>().Endpoint(e => e.Name = "rating-orders");
    }

    /// <summary>Closes the months that ended before a day, as the service does by itself every hour.</summary>
    /// <param name="services">Of a process that has the service.</param>
    /// <param name="today">In Viet Nam.</param>
    /// <param name="cancellation">Stops in between.</param>
    public static Task CloseMonths(
        this IServiceProvider services, DateOnly today, CancellationToken cancellation = default) =>
        services.GetRequiredService<MonthCloser>().Close(today, cancellation);
    public static Schema Schema => MonthRatings.Schema;

    public static async Task MigrateRating(this IDatabase database, CancellationToken cancellation = default)
    {
        await database.Migrate(Schema, cancellation);
        await database.Migrate(SetAsideRecords.Schema, cancellation);
    }
}
