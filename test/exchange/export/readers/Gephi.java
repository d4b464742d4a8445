import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.logging.LogManager;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.graph.api.types.TimeMap;
import org.gephi.graph.api.types.TimeSet;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.Report;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/** Opens files as Gephi does and prints what it holds then, or after `--count` how much, as one line of JSON for each. */
class Gephi {
  public static void main(String[] arguments) throws Exception {
    boolean counts = arguments[0].equals("--count");
    String[] files = counts ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
    // Gephi logs on standard error what it also reports.
    LogManager.getLogManager().reset();
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    for (String file : files) {
      projects.newProject();
      System.out.println(read(new File(file), counts));
      projects.closeCurrentProject();
    }
    // The toolkit leaves threads behind that keep a program from ending.
    System.exit(0);
  }

  private static String read(File file, boolean counts) throws Exception {
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(file);
    List<String> issues = new ArrayList<>(issuesOf(container.getReport()));
    importer.process(container, new DefaultProcessor(), Lookup.getDefault().lookup(ProjectController.class).getCurrentWorkspace());
    issues.addAll(issuesOf(container.getReport()));
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
    Graph graph = model.getGraph();
    if (counts) {
      if (!issues.isEmpty()) throw new IllegalStateException(issues.get(0));
      return "{\"nodes\":" + graph.getNodeCount() + ",\"edges\":" + graph.getEdgeCount() + "}";
    }
    List<String> nodes = new ArrayList<>();
    for (Node node : graph.getNodes()) nodes.add(elementOf(model, node));
    List<String> edges = new ArrayList<>();
    for (Edge edge : graph.getEdges()) {
      edges.add(
          elementOf(
              model,
              edge,
              pair("source", edge.getSource().getId()),
              pair("target", edge.getTarget().getId()),
              pair("type", edge.getTypeLabel()),
              pair("directed", edge.isDirected())));
    }
    return "{" + String.join(
            ",",
            pair("issues", issues),
            pair("nodeColumns", columnsOf(model.getNodeTable())),
            pair("edgeColumns", columnsOf(model.getEdgeTable())),
            pair("timeFormat", model.getTimeFormat()),
            "\"nodes\":[" + String.join(",", nodes) + "]",
            "\"edges\":[" + String.join(",", edges) + "]")
        + "}";
  }

  /** Issues of a level below a warning are no more than remarks. */
  private static List<String> issuesOf(Report report) {
    List<String> issues = new ArrayList<>();
    for (Iterator<Issue> each = report.getIssues(1000); each.hasNext(); ) {
      Issue issue = each.next();
      if (issue.getLevel().toInteger() >= Issue.Level.WARNING.toInteger()) issues.add(issue.getLevel() + " " + issue.getMessage());
    }
    return issues;
  }

  private static List<String> columnsOf(Table table) {
    List<String> columns = new ArrayList<>();
    for (Column column : table) {
      if (!column.isProperty()) columns.add(column.getTitle() + ":" + column.getTypeClass().getSimpleName());
    }
    return columns;
  }

  private static String elementOf(GraphModel model, Element element, String... more) {
    List<String> pairs = new ArrayList<>(List.of(more));
    pairs.add(pair("id", element.getId()));
    pairs.add(pair("label", element.getLabel()));
    for (Column column : element.getTable()) {
      boolean shown = !column.isProperty() || column.getId().equals("weight") || column.getId().equals("timeset");
      Object value = element.getAttribute(column);
      if (shown && value != null) pairs.add(pair(column.getTitle(), inDays(model, value)));
    }
    return "{" + String.join(",", pairs) + "}";
  }

  /** Gephi holds times as milliseconds, and shows them as the file has them. */
  private static Object inDays(GraphModel model, Object value) {
    if (value instanceof TimeMap<?, ?> map) return map.toString(model.getTimeFormat(), model.getTimeZone());
    if (value instanceof TimeSet<?> set) return set.toString(model.getTimeFormat(), model.getTimeZone());
    return value;
  }

  private static String pair(String name, Object value) {
    return json(name) + ":" + json(value);
  }

  private static String json(Object value) {
    if (value == null || value instanceof Boolean || value instanceof Number) return String.valueOf(value);
    if (value instanceof Object[] array) return json(Arrays.asList(array));
    if (value instanceof List<?> list) {
      List<String> texts = new ArrayList<>();
      for (Object each : list) texts.add(json(each));
      return "[" + String.join(",", texts) + "]";
    }
    StringBuilder text = new StringBuilder("\"");
    for (char each : value.toString().toCharArray()) {
      if (each < ' ' || each == '"' || each == '\\' || each > '~') text.append(String.format("\\u%04x", (int) each));
      else text.append(each);
    }
    return text.append('"').toString();
  }
}
