using Microsoft.Extensions.Options;

namespace ChiBo.Gateway.Calendars;

internal static class CalendarSetup
{
    public static void AddCalendars(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<CalendarOptions>(configuration.GetSection("Calendar"));
        services.AddHttpContextAccessor();
        services.AddSingleton<CalendarKey>();
        services.AddSingleton<CalendarTokens>();
        services.AddSingleton(provider => new CalendarAddresses(
            provider.GetRequiredService<CalendarTokens>(),
            provider.GetRequiredService<IOptions<CalendarOptions>>(),
            provider.GetRequiredService<IHttpContextAccessor>()));
    }
}
