namespace Orleans.Runtime;

internal sealed class GrainLifecycle : StagedLifecycle, IGrainLifecycle;
