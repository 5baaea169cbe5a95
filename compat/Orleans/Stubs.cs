#pragma warning disable
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime;
namespace Orleans.Runtime.References { internal sealed class GrainReferences { public GrainReference Get(Type t, GrainId id) => throw new NotImplementedException(); } }
namespace Orleans.Runtime { internal sealed class ActivityPropagation; }
namespace Orleans.Hosting { internal static class SiloServices { public static void Add(IServiceCollection s) { } } }
namespace Orleans.Storage { 
  internal sealed class SiloSerializerAsDefault<T> : IPostConfigureOptions<T> where T : class { public void PostConfigure(string? n, T o) { } } }
namespace Orleans.Storage.AdoNet { internal static class AdoNetStore { public static IGrainStorage Create(IServiceProvider p, string n) => throw new NotImplementedException(); } }
namespace Orleans.Storage.Memory { internal static class MemoryStore { public static IGrainStorage Create(IServiceProvider p, string n) => throw new NotImplementedException(); } }
namespace Orleans.Reminders { internal static class ReminderServices { public static void Add(IServiceCollection s) { } }
  internal class MemoryReminderTable : IReminderTable {
    public Task<ReminderTableData> ReadRows(GrainId grainId) => throw new NotImplementedException();
    public Task<ReminderTableData> ReadRows(uint begin, uint end) => throw new NotImplementedException();
    public Task<ReminderEntry?> ReadRow(GrainId grainId, string reminderName) => throw new NotImplementedException();
    public Task<string> UpsertRow(ReminderEntry entry) => throw new NotImplementedException();
    public Task<bool> RemoveRow(GrainId grainId, string reminderName, string eTag) => throw new NotImplementedException();
    public Task TestOnlyClearTable() => throw new NotImplementedException(); } }
namespace Orleans.Reminders.AdoNet { internal sealed class AdoNetReminderTable : MemoryReminderTable; }
namespace Orleans.TestingHost {
  /// <summary>x</summary>
  public sealed class InProcessTestCluster : IDisposable, IAsyncDisposable {
    internal InProcessTestCluster(InProcessTestClusterOptions options) => Options = options;
    public InProcessTestClusterOptions Options { get; }
    public IClusterClient Client => throw new NotImplementedException();
    public Task DeployAsync() => throw new NotImplementedException();
    public Task StopAllSilosAsync() => throw new NotImplementedException();
    public IServiceProvider GetSiloServiceProvider(SiloAddress? silo = null) => throw new NotImplementedException();
    public void Dispose() { }
    public ValueTask DisposeAsync() => default; } }
