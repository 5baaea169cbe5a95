using System.Collections.Immutable;
using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.Calendars;
using ChiBo.Hosting.Configuration;
using FileOptions = ChiBo.Gateway.Files.FileOptions;

namespace ChiBo.Gateway;

/// <summary>Everything that a gateway may be told.</summary>
public static class GatewaySettings
{
    private const string Keycloak = "Keycloak";
    private const string Files = "Files";
    private const string Calendar = "Calendar";
    private const string Gateway = "Gateway";

    /// <summary>Several gateways must agree: they share the folder of documents and the key of calendars.</summary>
    public static ProcessSettings Process { get; } = new(
        "ChiBo.Gateway",
        "Speaks GraphQL to people and programs, checks their tokens, keeps documents. Several may run.",
        [
            KnownGroups.Database, KnownGroups.Bus, KnownGroups.Cluster,
            SettingGroup.Of<RealmSettings>(Keycloak, nameof(RealmSettings.Realm), nameof(RealmSettings.Server), nameof(RealmSettings.Audience)),
            SettingGroup.Of<FileOptions>(Files, nameof(FileOptions.Folder)),
            SettingGroup.Of<CalendarOptions>(Calendar, nameof(CalendarOptions.Key)),
            SettingGroup.Of<GatewayOptions>(Gateway),
            KnownGroups.Dashboard, KnownGroups.Demo, KnownGroups.Telemetry, KnownGroups.Log, KnownGroups.Stop, KnownGroups.Host,
        ]);

    /// <summary>The gateway's part of a process that is alone and makes for itself what is missing.</summary>
    public static ImmutableArray<SettingGroup> OfOneProcess { get; } =
    [
        SettingGroup.Of<RealmSettings>(Keycloak).Open(),
        SettingGroup.Of<FileOptions>(Files),
        SettingGroup.Of<CalendarOptions>(Calendar).MakesFiles(),
        SettingGroup.Of<GatewayOptions>(Gateway),
        KnownGroups.Dashboard,
    ];
}
