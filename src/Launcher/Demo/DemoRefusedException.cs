namespace ChiBo.Launcher.Demo;

/// <summary>An order that makes the demo bloc was refused, or was not answered for too long.</summary>
public sealed class DemoRefusedException(string message) : Exception($"Không nạp được đảng bộ mẫu: {message}");
