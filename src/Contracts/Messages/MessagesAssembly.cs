namespace ChiBo.Contracts.Messages;

/// <summary>Names the assembly that holds every message.</summary>
public static class MessagesAssembly;
