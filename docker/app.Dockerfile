# Every process of ours but the assistant: one image, and compose.yml gives each its command.
FROM python:3.11-slim AS environment
ENV UV_LINK_MODE=copy \
    UV_NO_CACHE=1 \
    UV_PROJECT_ENVIRONMENT=/opt/venv \
    UV_PYTHON_DOWNLOADS=never
RUN pip install --no-cache-dir uv==0.13.9
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-default-groups --group api --group actions --compile-bytecode

FROM python:3.11-slim
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
RUN useradd --system --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin saisine \
    && install --directory --owner saisine --group saisine --mode 0700 /var/lib/saisine
WORKDIR /app
COPY --from=environment /opt/venv /opt/venv
COPY LICENSE ./
COPY docker/probe.py docker/probe.py
COPY saisine/ saisine/
COPY actions/ actions/
COPY intake_api/ intake_api/
COPY demo/ demo/
# The processes may not write here: compiled now, or again at every start.
RUN python -m compileall -q saisine actions intake_api demo
USER 10001:10001
EXPOSE 8000
# No WebSocket here, and the locked websockets is too old for this uvicorn, which would not start.
# No access log: it names the addresses of people and of their conversations.
CMD ["uvicorn", "intake_api.app:create_app", "--factory", "--host", "0.0.0.0", "--port", "8000", \
    "--ws", "none", "--no-access-log"]
