namespace ChiBo.Simulator;

/// <summary>The simulation cannot go on, or what it found is not what its clients know.</summary>
internal sealed class SimulationException(string message) : Exception(message);
