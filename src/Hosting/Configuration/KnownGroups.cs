using ChiBo.Hosting.Bus;
using ChiBo.Hosting.Configuration.Groups;

namespace ChiBo.Hosting.Configuration;

/// <summary>The groups of settings that several processes share.</summary>
public static class KnownGroups
{
    public static SettingGroup Database { get; } =
        SettingGroup.Of<DatabaseSettings>(DatabaseSettings.Section, nameof(DatabaseSettings.ChiBo));

    public static SettingGroup Bus { get; } = SettingGroup.Of<BusSettings>(BusSettings.Section, nameof(BusSettings.RabbitMq));

    /// <summary>A bus in memory where no broker is named.</summary>
    public static SettingGroup BusOfOneProcess { get; } = SettingGroup.Of<BusSettings>(BusSettings.Section);

    public static SettingGroup Cluster { get; } = SettingGroup.Of<ClusterSettings>(ClusterSettings.Section);

    public static SettingGroup Dashboard { get; } = SettingGroup.Of<DashboardSettings>(DashboardSettings.Section);

    public static SettingGroup Demo { get; } = SettingGroup.Of<DemoSettings>(DemoSettings.Section);

    public static SettingGroup Log { get; } = SettingGroup.Of<LogSettings>(LogSettings.Section).Open();

    public static SettingGroup Telemetry { get; } = SettingGroup.Of<TelemetrySettings>(TelemetrySettings.Section);

    public static SettingGroup Stop { get; } = SettingGroup.Of<StopSettings>(StopSettings.Section);

    public static SettingGroup Host { get; } = SettingGroup.Of<HostSettings>("");

    /// <summary>A service that meets the others only on the bus and has tables of its own.</summary>
    /// <param name="process">The program's name.</param>
    /// <param name="summary">What it does, in a sentence.</param>
    /// <param name="own">Groups that only it has.</param>
    public static ProcessSettings Worker(string process, string summary, params SettingGroup[] own) =>
        new(process, summary, [Database, Bus, .. own, Telemetry, Log, Stop, Host]);
}
